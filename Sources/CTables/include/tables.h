#ifndef CREDENCE_TABLES_H
#define CREDENCE_TABLES_H

#include <stddef.h>

/// One embedded table: its name (the file's without `.tsv`) and its bytes, not NUL-terminated.
struct credence_table {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

/// The embedded tables, sorted by name.
extern const struct credence_table credence_tables[];
/// How many tables there are.
extern const size_t credence_table_count;

#endif
