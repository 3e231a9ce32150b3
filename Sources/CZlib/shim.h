#ifndef CREDENCE_CZLIB_SHIM_H
#define CREDENCE_CZLIB_SHIM_H

// What is inflated is only read.
#define ZLIB_CONST
#include <zlib.h>

#endif
