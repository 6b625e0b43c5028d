// The files of Rubrics/ and Reports/, compiled in: the tool is one file to hand over.
// A test checks that every file of the two folders stands here.
#include "CBundledFiles.h"

static const unsigned char gap_page[] = {
#embed "../../Reports/gap/page.mustache"
};
static const unsigned char gap_style[] = {
#embed "../../Reports/gap/report.css"
};
static const unsigned char gap_tables[] = {
#embed "../../Reports/gap/tables.js"
};
static const unsigned char result_schema[] = {
#embed "../../Reports/schema/assessment-result-1.0.schema.json"
};
static const unsigned char rubric_26_2020_instrument[] = {
#embed "../../Rubrics/permenpanrb-26-2020/instrument.yaml"
};
static const unsigned char rubric_26_2020_tatalaksana[] = {
#embed "../../Rubrics/permenpanrb-26-2020/tatalaksana.yaml"
};

#define FILE_AT(path, name) { path, name, sizeof name }
static const bundled_file files[] = {
    FILE_AT("Reports/gap/page.mustache", gap_page),
    FILE_AT("Reports/gap/report.css", gap_style),
    FILE_AT("Reports/gap/tables.js", gap_tables),
    FILE_AT("Reports/schema/assessment-result-1.0.schema.json", result_schema),
    FILE_AT("Rubrics/permenpanrb-26-2020/instrument.yaml", rubric_26_2020_instrument),
    FILE_AT("Rubrics/permenpanrb-26-2020/tatalaksana.yaml", rubric_26_2020_tatalaksana),
};

const size_t bundled_file_count = sizeof files / sizeof *files;

bundled_file bundled_file_at(size_t index) { return files[index]; }
