#pragma once
// libxml2's converter header pulls in the system's ICU, whose enumerations clash with the copy inside
// Foundation. The HTML parser needs none of it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
