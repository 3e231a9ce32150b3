#ifndef CREDENCE_CGIT2_SHIM_H
#define CREDENCE_CGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/repository.h>

// git_libgit2_opts is variadic, which Swift can't call.

static inline int cgit2_set_owner_validation(int enabled) {
    return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

static inline int cgit2_set_hash_verification(int enabled) {
    return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

static inline int cgit2_set_object_cache(size_t bytes) {
    return git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, (ssize_t)bytes);
}

// The extensions that change nothing for a reader; libgit2 refuses a repository that names any other.
static inline int cgit2_allow_extensions(void) {
    static const char *names[] = {"worktreeconfig", "partialclone", "relativeworktrees", "preciousobjects"};
    return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)4);
}


#endif
