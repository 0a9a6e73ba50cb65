/* Which key a number of curses or an escape sequence stands for. */
#include "internal.h"

#include <curses.h>
#include <string.h>

static const struct { int code, key, modifiers; } plain_keys[] = {
  {KEY_UP, CT_UP, 0}, {KEY_DOWN, CT_DOWN, 0}, {KEY_LEFT, CT_LEFT, 0}, {KEY_RIGHT, CT_RIGHT, 0},
  {KEY_PPAGE, CT_PAGE_UP, 0}, {KEY_NPAGE, CT_PAGE_DOWN, 0}, {KEY_HOME, CT_HOME, 0},
  {KEY_END, CT_END, 0}, {KEY_ENTER, CT_ENTER, 0}, {KEY_BTAB, CT_BACKTAB, 0},
  {KEY_BACKSPACE, CT_BACKSPACE, 0}, {KEY_DC, CT_DELETE, 0}, {KEY_IC, CT_INSERT, 0},
  {KEY_SR, CT_UP, CT_SHIFT}, {KEY_SF, CT_DOWN, CT_SHIFT}, {KEY_SLEFT, CT_LEFT, CT_SHIFT},
  {KEY_SRIGHT, CT_RIGHT, CT_SHIFT}, {KEY_SHOME, CT_HOME, CT_SHIFT}, {KEY_SEND, CT_END, CT_SHIFT},
  {KEY_SPREVIOUS, CT_PAGE_UP, CT_SHIFT}, {KEY_SNEXT, CT_PAGE_DOWN, CT_SHIFT},
  {KEY_SDC, CT_DELETE, CT_SHIFT}, {KEY_SIC, CT_INSERT, CT_SHIFT}, {KEY_FIND, CT_HOME, 0},
  {KEY_SELECT, CT_END, 0},
};

/* Keys with modifiers have numbers that differ between terminals, but names that do not:
 * the digit after the name is xterm's, one more than the sum of its modifiers. */
static const struct { const char *name; int key; } named_keys[] = {
  {"kUP", CT_UP}, {"kDN", CT_DOWN}, {"kLFT", CT_LEFT}, {"kRIT", CT_RIGHT}, {"kHOM", CT_HOME},
  {"kEND", CT_END}, {"kPRV", CT_PAGE_UP}, {"kNXT", CT_PAGE_DOWN}, {"kDC", CT_DELETE},
  {"kIC", CT_INSERT},
};

/* The same keys from terminals whose terminfo entry does not tell. */
static const struct { char final; int number, key; } sequences[] = {
  {'A', 1, CT_UP}, {'B', 1, CT_DOWN}, {'C', 1, CT_RIGHT}, {'D', 1, CT_LEFT}, {'H', 1, CT_HOME},
  {'F', 1, CT_END}, {'Z', 1, CT_BACKTAB}, {'~', 1, CT_HOME}, {'~', 2, CT_INSERT},
  {'~', 3, CT_DELETE}, {'~', 4, CT_END}, {'~', 5, CT_PAGE_UP}, {'~', 6, CT_PAGE_DOWN},
};

#define EACH(i, table) (size_t i = 0; i < sizeof table / sizeof *table; i++)

bool ct_key_of_code(int code, int *key, int *modifiers) {
  *modifiers = 0;
  if (code >= KEY_F(1) && code <= KEY_F(63)) {
    /* xterm and those who follow it number F1 with shift on behind F12, then with control, and so on. */
    static const int held[] = {0, CT_SHIFT, CT_CTRL, CT_CTRL | CT_SHIFT, CT_ALT, CT_ALT | CT_SHIFT};
    int number = code - KEY_F0 - 1;
    *key = CT_F0 + number % 12 + 1;
    *modifiers = held[number / 12];
    return true;
  }
  for EACH(i, plain_keys) {
    if (code != plain_keys[i].code) continue;
    *key = plain_keys[i].key;
    *modifiers = plain_keys[i].modifiers;
    return true;
  }
  const char *name = keyname(code);
  for EACH(i, named_keys) {
    size_t length = strlen(named_keys[i].name);
    if (name == NULL || strncmp(name, named_keys[i].name, length) != 0) continue;
    char digit = name[length];
    if (digit < '2' || digit > '8') continue;
    *key = named_keys[i].key;
    *modifiers = digit - '1';
    return true;
  }
  return false;
}

bool ct_key_of_sequence(char final, int number, int modifier, int *key, int *modifiers) {
  for EACH(i, sequences) {
    if (final != sequences[i].final || number != sequences[i].number) continue;
    *key = sequences[i].key;
    *modifiers = modifier >= 2 && modifier <= 8 ? modifier - 1 : 0;
    return true;
  }
  return false;
}
