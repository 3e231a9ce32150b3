#include "tables.h"

static const unsigned char address_hosts[] = {
#embed "tables/address-hosts.tsv"
};

static const unsigned char advice[] = {
#embed "tables/advice.tsv"
};

static const unsigned char ai_trailers[] = {
#embed "tables/ai-trailers.tsv"
};

static const unsigned char aliases[] = {
#embed "tables/aliases.tsv"
};

static const unsigned char bots[] = {
#embed "tables/bots.tsv"
};

static const unsigned char certifications[] = {
#embed "tables/certifications.tsv"
};

static const unsigned char commit_marks[] = {
#embed "tables/commit-marks.tsv"
};

static const unsigned char company[] = {
#embed "tables/company.tsv"
};

static const unsigned char dependency_folders[] = {
#embed "tables/dependency-folders.tsv"
};

static const unsigned char domains[] = {
#embed "tables/domains.tsv"
};

static const unsigned char extension_tests[] = {
#embed "tables/extension-tests.tsv"
};

static const unsigned char files[] = {
#embed "tables/files.tsv"
};

static const unsigned char gap_kinds[] = {
#embed "tables/gap-kinds.tsv"
};

static const unsigned char issuers[] = {
#embed "tables/issuers.tsv"
};

static const unsigned char kind_rules[] = {
#embed "tables/kind-rules.tsv"
};

static const unsigned char kinds[] = {
#embed "tables/kinds.tsv"
};

static const unsigned char languages[] = {
#embed "tables/languages.tsv"
};

static const unsigned char levels[] = {
#embed "tables/levels.tsv"
};

static const unsigned char licences[] = {
#embed "tables/licences.tsv"
};

static const unsigned char look_alikes[] = {
#embed "tables/look-alikes.tsv"
};

static const unsigned char noreply[] = {
#embed "tables/noreply.tsv"
};

static const unsigned char objectives[] = {
#embed "tables/objectives.tsv"
};

static const unsigned char package_families[] = {
#embed "tables/package-families.tsv"
};

static const unsigned char packages[] = {
#embed "tables/packages.tsv"
};

static const unsigned char packages_neutral[] = {
#embed "tables/packages-neutral.txt"
};

static const unsigned char placeholder_names[] = {
#embed "tables/placeholder-names.tsv"
};

static const unsigned char practices[] = {
#embed "tables/practices.tsv"
};

static const unsigned char pulled_in[] = {
#embed "tables/pulled-in.tsv"
};

static const unsigned char pystdlib[] = {
#embed "tables/pystdlib.tsv"
};

static const unsigned char readme_pictures[] = {
#embed "tables/readme-pictures.tsv"
};

static const unsigned char readme_sections[] = {
#embed "tables/readme-sections.tsv"
};

static const unsigned char roles[] = {
#embed "tables/roles.tsv"
};

static const unsigned char secret_names[] = {
#embed "tables/secret-names.tsv"
};

static const unsigned char standings[] = {
#embed "tables/standings.tsv"
};

static const unsigned char topics[] = {
#embed "tables/topics.tsv"
};

static const unsigned char tracks[] = {
#embed "tables/tracks.tsv"
};

static const unsigned char vendored[] = {
#embed "tables/vendored.tsv"
};

static const unsigned char weights[] = {
#embed "tables/weights.tsv"
};

static const unsigned char words[] = {
#embed "tables/words.tsv"
};

static const struct credence_table credence_tables[] = {
    {"address-hosts", address_hosts, sizeof address_hosts},
    {"advice", advice, sizeof advice},
    {"ai-trailers", ai_trailers, sizeof ai_trailers},
    {"aliases", aliases, sizeof aliases},
    {"bots", bots, sizeof bots},
    {"certifications", certifications, sizeof certifications},
    {"commit-marks", commit_marks, sizeof commit_marks},
    {"company", company, sizeof company},
    {"dependency-folders", dependency_folders, sizeof dependency_folders},
    {"domains", domains, sizeof domains},
    {"extension-tests", extension_tests, sizeof extension_tests},
    {"files", files, sizeof files},
    {"gap-kinds", gap_kinds, sizeof gap_kinds},
    {"issuers", issuers, sizeof issuers},
    {"kind-rules", kind_rules, sizeof kind_rules},
    {"kinds", kinds, sizeof kinds},
    {"languages", languages, sizeof languages},
    {"levels", levels, sizeof levels},
    {"licences", licences, sizeof licences},
    {"look-alikes", look_alikes, sizeof look_alikes},
    {"noreply", noreply, sizeof noreply},
    {"objectives", objectives, sizeof objectives},
    {"package-families", package_families, sizeof package_families},
    {"packages", packages, sizeof packages},
    {"packages-neutral", packages_neutral, sizeof packages_neutral},
    {"placeholder-names", placeholder_names, sizeof placeholder_names},
    {"practices", practices, sizeof practices},
    {"pulled-in", pulled_in, sizeof pulled_in},
    {"pystdlib", pystdlib, sizeof pystdlib},
    {"readme-pictures", readme_pictures, sizeof readme_pictures},
    {"readme-sections", readme_sections, sizeof readme_sections},
    {"roles", roles, sizeof roles},
    {"secret-names", secret_names, sizeof secret_names},
    {"standings", standings, sizeof standings},
    {"topics", topics, sizeof topics},
    {"tracks", tracks, sizeof tracks},
    {"vendored", vendored, sizeof vendored},
    {"weights", weights, sizeof weights},
    {"words", words, sizeof words},
};

const size_t credence_table_count = sizeof credence_tables / sizeof credence_tables[0];

const struct credence_table *credence_table_at(size_t index) {
    return index < credence_table_count ? &credence_tables[index] : NULL;
}
