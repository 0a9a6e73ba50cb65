/* Widths, and the place where ncurses is made to share them. */
#include "internal.h"

#include <stdatomic.h>
#include <stddef.h>
#include <wchar.h>

static atomic_int ambiguous_columns = 1;

static int class_of(uint32_t scalar) {
  int low = 0, high = ct_range_count - 1;
  while (low <= high) {
    int middle = (low + high) / 2;
    if (scalar < ct_ranges[middle].first) {
      high = middle - 1;
    } else if (scalar > ct_ranges[middle].last) {
      low = middle + 1;
    } else {
      return (int)ct_ranges[middle].class;
    }
  }
  return 1;
}

static bool is_control(uint32_t scalar) {
  return scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0);
}

int ct_width(uint32_t scalar, int ambiguous) {
  if (scalar < 0xA0) return is_control(scalar) ? 0 : 1;
  if (scalar >= 0x4E00 && scalar <= 0x9FFF) return 2;
  int class = class_of(scalar);
  return class == CT_AMBIGUOUS ? (ambiguous == 2 ? 2 : 1) : class;
}

void ct_set_ambiguous(int columns) { atomic_store(&ambiguous_columns, columns == 2 ? 2 : 1); }

int ct_ambiguous(void) { return atomic_load(&ambiguous_columns); }

/* These two take the place of libc's for the whole process. ncurses leaves wcwidth undefined, so
 * what it believes of a glyph is what the layout believes, whatever the age of the C library. */
int wcwidth(wchar_t scalar) {
  if (scalar == 0) return 0;
  if (is_control((uint32_t)scalar)) return -1;
  return ct_width((uint32_t)scalar, ct_ambiguous());
}

int wcswidth(const wchar_t *text, size_t count) {
  int columns = 0;
  for (size_t i = 0; i < count && text[i] != 0; i++) {
    int width = wcwidth(text[i]);
    if (width < 0) return -1;
    columns += width;
  }
  return columns;
}
