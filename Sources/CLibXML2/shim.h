#pragma once
// Some builds of libxml2 carry ICU, and its headers then pull in <unicode/ucnv.h>, whose types clash with the ICU
// module of Foundation. Nothing here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>

/// Takes what libxml2 would print to the standard error output.
static void tatalaksana_print_nothing(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

/// An ampersand in the value of an attribute is an ampersand: libxml2 would hand it over as `&#38;`, for a tree builder to
/// replace. This is not XML_PARSE_NOENT, which would open files: which entities there are, the parser's owner says.
static inline void tatalaksana_replace_references(xmlParserCtxtPtr context) { context->replaceEntities = 1; }

/// libxml2 prints some conversion errors itself, whatever the handlers of a parser: not in this thread. (The function is
/// variadic, so Swift cannot name it.)
static inline void tatalaksana_keep_libxml2_quiet(void) {
    xmlSetGenericErrorFunc(NULL, tatalaksana_print_nothing);
}
