#ifndef CREDENCE_TABLES_H
#define CREDENCE_TABLES_H

#include <stddef.h>

/// One embedded table: its name (the file's without extension) and its bytes, not NUL-terminated.
struct credence_table {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

/// How many tables there are.
extern const size_t credence_table_count;

/// The table at an index below the count, sorted by name; a function because Swift can't import an array of unknown length. NULL beyond the end.
const struct credence_table *credence_table_at(size_t index);

#endif
