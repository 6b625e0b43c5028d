#pragma once
#include <zlib.h>

/// Prepares a stream for the gzip format alone. (The function of zlib is a macro, so Swift cannot name it.)
static inline int tatalaksana_begin_gunzip(z_stream *_Nonnull stream) {
    return inflateInit2(stream, 16 + MAX_WBITS);
}
