#include "tables.h"

static const unsigned char domains[] = {
#embed "tables/domains.tsv"
};

const struct credence_table credence_tables[] = {
    {"domains", domains, sizeof domains},
};

const size_t credence_table_count = sizeof credence_tables / sizeof credence_tables[0];
