#pragma once
#include <stddef.h>

/// One file of Rubrics/ or Reports/, as it was when the package was built.
typedef struct {
    /// Relative to the package, with `/`.
    const char *_Nonnull path;
    const unsigned char *_Nonnull bytes;
    size_t count;
} bundled_file;

extern const size_t bundled_file_count;

/// The file at `index`, which must be below `bundled_file_count`.
bundled_file bundled_file_at(size_t index);
