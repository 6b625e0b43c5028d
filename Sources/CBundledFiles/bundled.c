// The files of Rubrics/ and Reports/, compiled in: the tool is one file to hand over.
// A test checks that every file of the two folders stands here.
#include "CBundledFiles.h"

static const unsigned char document_document[] = {
#embed "../../Reports/document/document.css"
};
static const unsigned char document_page[] = {
#embed "../../Reports/document/page.mustache"
};
static const unsigned char draft_draft[] = {
#embed "../../Reports/draft/draft.css"
};
static const unsigned char evaluation_sections[] = {
#embed "../../Reports/evaluation/sections.yaml"
};
static const unsigned char gap_page[] = {
#embed "../../Reports/gap/page.mustache"
};
static const unsigned char gap_style[] = {
#embed "../../Reports/gap/report.css"
};
static const unsigned char result_schema[] = {
#embed "../../Reports/schema/assessment-result-1.0.schema.json"
};
static const unsigned char schema_explanation_1_0_schema[] = {
#embed "../../Reports/schema/explanation-1.0.schema.json"
};
static const unsigned char schema_report_1_0_schema[] = {
#embed "../../Reports/schema/report-1.0.schema.json"
};
static const unsigned char schema_sop_draft_1_0_schema[] = {
#embed "../../Reports/schema/sop-draft-1.0.schema.json"
};
static const unsigned char style_base[] = {
#embed "../../Reports/style/base.css"
};
static const unsigned char style_page[] = {
#embed "../../Reports/style/page.js"
};
static const unsigned char style_tokens[] = {
#embed "../../Reports/style/tokens.css"
};
static const unsigned char rubric_26_2020_akuntabilitas[] = {
#embed "../../Rubrics/permenpanrb-26-2020/akuntabilitas.yaml"
};
static const unsigned char rubric_26_2020_deregulasi[] = {
#embed "../../Rubrics/permenpanrb-26-2020/deregulasi.yaml"
};
static const unsigned char rubric_26_2020_hasil_akuntabilitas[] = {
#embed "../../Rubrics/permenpanrb-26-2020/hasil-akuntabilitas.yaml"
};
static const unsigned char rubric_26_2020_hasil_antara[] = {
#embed "../../Rubrics/permenpanrb-26-2020/hasil-antara.yaml"
};
static const unsigned char rubric_26_2020_hasil_bersih[] = {
#embed "../../Rubrics/permenpanrb-26-2020/hasil-bersih.yaml"
};
static const unsigned char rubric_26_2020_hasil_organisasi[] = {
#embed "../../Rubrics/permenpanrb-26-2020/hasil-organisasi.yaml"
};
static const unsigned char rubric_26_2020_hasil_pelayanan[] = {
#embed "../../Rubrics/permenpanrb-26-2020/hasil-pelayanan.yaml"
};
static const unsigned char rubric_26_2020_instrument[] = {
#embed "../../Rubrics/permenpanrb-26-2020/instrument.yaml"
};
static const unsigned char rubric_26_2020_manajemen_perubahan[] = {
#embed "../../Rubrics/permenpanrb-26-2020/manajemen-perubahan.yaml"
};
static const unsigned char rubric_26_2020_organisasi[] = {
#embed "../../Rubrics/permenpanrb-26-2020/organisasi.yaml"
};
static const unsigned char rubric_26_2020_pelayanan_publik[] = {
#embed "../../Rubrics/permenpanrb-26-2020/pelayanan-publik.yaml"
};
static const unsigned char rubric_26_2020_pengawasan[] = {
#embed "../../Rubrics/permenpanrb-26-2020/pengawasan.yaml"
};
static const unsigned char rubric_26_2020_reform_akuntabilitas[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-akuntabilitas.yaml"
};
static const unsigned char rubric_26_2020_reform_deregulasi[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-deregulasi.yaml"
};
static const unsigned char rubric_26_2020_reform_manajemen_perubahan[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-manajemen-perubahan.yaml"
};
static const unsigned char rubric_26_2020_reform_organisasi[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-organisasi.yaml"
};
static const unsigned char rubric_26_2020_reform_pelayanan_publik[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-pelayanan-publik.yaml"
};
static const unsigned char rubric_26_2020_reform_pengawasan[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-pengawasan.yaml"
};
static const unsigned char rubric_26_2020_reform_sdm[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-sdm.yaml"
};
static const unsigned char rubric_26_2020_reform_tatalaksana[] = {
#embed "../../Rubrics/permenpanrb-26-2020/reform-tatalaksana.yaml"
};
static const unsigned char rubric_26_2020_sdm[] = {
#embed "../../Rubrics/permenpanrb-26-2020/sdm.yaml"
};
static const unsigned char rubric_26_2020_tatalaksana[] = {
#embed "../../Rubrics/permenpanrb-26-2020/tatalaksana.yaml"
};
static const unsigned char rubric_30_2018_akuntabilitas[] = {
#embed "../../Rubrics/permenpanrb-30-2018/akuntabilitas.yaml"
};
static const unsigned char rubric_30_2018_deregulasi[] = {
#embed "../../Rubrics/permenpanrb-30-2018/deregulasi.yaml"
};
static const unsigned char rubric_30_2018_hasil_bersih[] = {
#embed "../../Rubrics/permenpanrb-30-2018/hasil-bersih.yaml"
};
static const unsigned char rubric_30_2018_hasil_kapasitas[] = {
#embed "../../Rubrics/permenpanrb-30-2018/hasil-kapasitas.yaml"
};
static const unsigned char rubric_30_2018_hasil_pelayanan[] = {
#embed "../../Rubrics/permenpanrb-30-2018/hasil-pelayanan.yaml"
};
static const unsigned char rubric_30_2018_instrument[] = {
#embed "../../Rubrics/permenpanrb-30-2018/instrument.yaml"
};
static const unsigned char rubric_30_2018_manajemen_perubahan[] = {
#embed "../../Rubrics/permenpanrb-30-2018/manajemen-perubahan.yaml"
};
static const unsigned char rubric_30_2018_organisasi[] = {
#embed "../../Rubrics/permenpanrb-30-2018/organisasi.yaml"
};
static const unsigned char rubric_30_2018_pelayanan_publik[] = {
#embed "../../Rubrics/permenpanrb-30-2018/pelayanan-publik.yaml"
};
static const unsigned char rubric_30_2018_pengawasan[] = {
#embed "../../Rubrics/permenpanrb-30-2018/pengawasan.yaml"
};
static const unsigned char rubric_30_2018_sdm[] = {
#embed "../../Rubrics/permenpanrb-30-2018/sdm.yaml"
};
static const unsigned char rubric_30_2018_tatalaksana[] = {
#embed "../../Rubrics/permenpanrb-30-2018/tatalaksana.yaml"
};
static const unsigned char rubric_90_2021_akuntabilitas[] = {
#embed "../../Rubrics/permenpanrb-90-2021/akuntabilitas.yaml"
};
static const unsigned char rubric_90_2021_instrument[] = {
#embed "../../Rubrics/permenpanrb-90-2021/instrument.yaml"
};
static const unsigned char rubric_90_2021_manajemen_perubahan[] = {
#embed "../../Rubrics/permenpanrb-90-2021/manajemen-perubahan.yaml"
};
static const unsigned char rubric_90_2021_pelayanan_publik[] = {
#embed "../../Rubrics/permenpanrb-90-2021/pelayanan-publik.yaml"
};
static const unsigned char rubric_90_2021_pengawasan[] = {
#embed "../../Rubrics/permenpanrb-90-2021/pengawasan.yaml"
};
static const unsigned char rubric_90_2021_reform_akuntabilitas[] = {
#embed "../../Rubrics/permenpanrb-90-2021/reform-akuntabilitas.yaml"
};
static const unsigned char rubric_90_2021_reform_manajemen_perubahan[] = {
#embed "../../Rubrics/permenpanrb-90-2021/reform-manajemen-perubahan.yaml"
};
static const unsigned char rubric_90_2021_reform_pelayanan_publik[] = {
#embed "../../Rubrics/permenpanrb-90-2021/reform-pelayanan-publik.yaml"
};
static const unsigned char rubric_90_2021_reform_pengawasan[] = {
#embed "../../Rubrics/permenpanrb-90-2021/reform-pengawasan.yaml"
};
static const unsigned char rubric_90_2021_reform_sdm[] = {
#embed "../../Rubrics/permenpanrb-90-2021/reform-sdm.yaml"
};
static const unsigned char rubric_90_2021_reform_tatalaksana[] = {
#embed "../../Rubrics/permenpanrb-90-2021/reform-tatalaksana.yaml"
};
static const unsigned char rubric_90_2021_sdm[] = {
#embed "../../Rubrics/permenpanrb-90-2021/sdm.yaml"
};
static const unsigned char rubric_90_2021_tatalaksana[] = {
#embed "../../Rubrics/permenpanrb-90-2021/tatalaksana.yaml"
};
static const unsigned char rubric_schema_area[] = {
#embed "../../Rubrics/schema/area.schema.json"
};
static const unsigned char rubric_schema_instrument[] = {
#embed "../../Rubrics/schema/instrument.schema.json"
};
static const unsigned char rubric_words_bagian[] = {
#embed "../../Rubrics/words/bagian.yaml"
};
static const unsigned char rubric_words_bidang_ekonomi[] = {
#embed "../../Rubrics/words/bidang-ekonomi.yaml"
};
static const unsigned char rubric_words_bidang_hukum[] = {
#embed "../../Rubrics/words/bidang-hukum.yaml"
};
static const unsigned char rubric_words_bidang_kepegawaian[] = {
#embed "../../Rubrics/words/bidang-kepegawaian.yaml"
};
static const unsigned char rubric_words_bidang_kesehatan[] = {
#embed "../../Rubrics/words/bidang-kesehatan.yaml"
};
static const unsigned char rubric_words_bidang_keuangan[] = {
#embed "../../Rubrics/words/bidang-keuangan.yaml"
};
static const unsigned char rubric_words_bidang_pendidikan[] = {
#embed "../../Rubrics/words/bidang-pendidikan.yaml"
};
static const unsigned char rubric_words_bidang_sarana[] = {
#embed "../../Rubrics/words/bidang-sarana.yaml"
};
static const unsigned char rubric_words_bidang_sosial[] = {
#embed "../../Rubrics/words/bidang-sosial.yaml"
};
static const unsigned char rubric_words_cabang[] = {
#embed "../../Rubrics/words/cabang.yaml"
};
static const unsigned char rubric_words_dasar[] = {
#embed "../../Rubrics/words/dasar.yaml"
};
static const unsigned char rubric_words_padanan[] = {
#embed "../../Rubrics/words/padanan.yaml"
};
static const unsigned char rubric_words_proses_layanan[] = {
#embed "../../Rubrics/words/proses-layanan.yaml"
};
static const unsigned char rubric_words_proses_pusat[] = {
#embed "../../Rubrics/words/proses-pusat.yaml"
};
static const unsigned char rubric_words_proses_daerah[] = {
#embed "../../Rubrics/words/proses-daerah.yaml"
};
static const unsigned char rubric_words_proses_dalam[] = {
#embed "../../Rubrics/words/proses-dalam.yaml"
};
static const unsigned char rubric_words_singkatan[] = {
#embed "../../Rubrics/words/singkatan.yaml"
};
static const unsigned char rubric_words_umum[] = {
#embed "../../Rubrics/words/umum.yaml"
};

#define FILE_AT(path, name) { path, name, sizeof name }
static const bundled_file files[] = {
    FILE_AT("Reports/document/document.css", document_document),
    FILE_AT("Reports/document/page.mustache", document_page),
    FILE_AT("Reports/draft/draft.css", draft_draft),
    FILE_AT("Reports/evaluation/sections.yaml", evaluation_sections),
    FILE_AT("Reports/gap/page.mustache", gap_page),
    FILE_AT("Reports/gap/report.css", gap_style),
    FILE_AT("Reports/schema/assessment-result-1.0.schema.json", result_schema),
    FILE_AT("Reports/schema/explanation-1.0.schema.json", schema_explanation_1_0_schema),
    FILE_AT("Reports/schema/report-1.0.schema.json", schema_report_1_0_schema),
    FILE_AT("Reports/schema/sop-draft-1.0.schema.json", schema_sop_draft_1_0_schema),
    FILE_AT("Reports/style/base.css", style_base),
    FILE_AT("Reports/style/page.js", style_page),
    FILE_AT("Reports/style/tokens.css", style_tokens),
    FILE_AT("Rubrics/permenpanrb-26-2020/akuntabilitas.yaml", rubric_26_2020_akuntabilitas),
    FILE_AT("Rubrics/permenpanrb-26-2020/deregulasi.yaml", rubric_26_2020_deregulasi),
    FILE_AT("Rubrics/permenpanrb-26-2020/hasil-akuntabilitas.yaml", rubric_26_2020_hasil_akuntabilitas),
    FILE_AT("Rubrics/permenpanrb-26-2020/hasil-antara.yaml", rubric_26_2020_hasil_antara),
    FILE_AT("Rubrics/permenpanrb-26-2020/hasil-bersih.yaml", rubric_26_2020_hasil_bersih),
    FILE_AT("Rubrics/permenpanrb-26-2020/hasil-organisasi.yaml", rubric_26_2020_hasil_organisasi),
    FILE_AT("Rubrics/permenpanrb-26-2020/hasil-pelayanan.yaml", rubric_26_2020_hasil_pelayanan),
    FILE_AT("Rubrics/permenpanrb-26-2020/instrument.yaml", rubric_26_2020_instrument),
    FILE_AT("Rubrics/permenpanrb-26-2020/manajemen-perubahan.yaml", rubric_26_2020_manajemen_perubahan),
    FILE_AT("Rubrics/permenpanrb-26-2020/organisasi.yaml", rubric_26_2020_organisasi),
    FILE_AT("Rubrics/permenpanrb-26-2020/pelayanan-publik.yaml", rubric_26_2020_pelayanan_publik),
    FILE_AT("Rubrics/permenpanrb-26-2020/pengawasan.yaml", rubric_26_2020_pengawasan),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-akuntabilitas.yaml", rubric_26_2020_reform_akuntabilitas),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-deregulasi.yaml", rubric_26_2020_reform_deregulasi),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-manajemen-perubahan.yaml", rubric_26_2020_reform_manajemen_perubahan),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-organisasi.yaml", rubric_26_2020_reform_organisasi),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-pelayanan-publik.yaml", rubric_26_2020_reform_pelayanan_publik),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-pengawasan.yaml", rubric_26_2020_reform_pengawasan),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-sdm.yaml", rubric_26_2020_reform_sdm),
    FILE_AT("Rubrics/permenpanrb-26-2020/reform-tatalaksana.yaml", rubric_26_2020_reform_tatalaksana),
    FILE_AT("Rubrics/permenpanrb-26-2020/sdm.yaml", rubric_26_2020_sdm),
    FILE_AT("Rubrics/permenpanrb-26-2020/tatalaksana.yaml", rubric_26_2020_tatalaksana),
    FILE_AT("Rubrics/permenpanrb-30-2018/akuntabilitas.yaml", rubric_30_2018_akuntabilitas),
    FILE_AT("Rubrics/permenpanrb-30-2018/deregulasi.yaml", rubric_30_2018_deregulasi),
    FILE_AT("Rubrics/permenpanrb-30-2018/hasil-bersih.yaml", rubric_30_2018_hasil_bersih),
    FILE_AT("Rubrics/permenpanrb-30-2018/hasil-kapasitas.yaml", rubric_30_2018_hasil_kapasitas),
    FILE_AT("Rubrics/permenpanrb-30-2018/hasil-pelayanan.yaml", rubric_30_2018_hasil_pelayanan),
    FILE_AT("Rubrics/permenpanrb-30-2018/instrument.yaml", rubric_30_2018_instrument),
    FILE_AT("Rubrics/permenpanrb-30-2018/manajemen-perubahan.yaml", rubric_30_2018_manajemen_perubahan),
    FILE_AT("Rubrics/permenpanrb-30-2018/organisasi.yaml", rubric_30_2018_organisasi),
    FILE_AT("Rubrics/permenpanrb-30-2018/pelayanan-publik.yaml", rubric_30_2018_pelayanan_publik),
    FILE_AT("Rubrics/permenpanrb-30-2018/pengawasan.yaml", rubric_30_2018_pengawasan),
    FILE_AT("Rubrics/permenpanrb-30-2018/sdm.yaml", rubric_30_2018_sdm),
    FILE_AT("Rubrics/permenpanrb-30-2018/tatalaksana.yaml", rubric_30_2018_tatalaksana),
    FILE_AT("Rubrics/permenpanrb-90-2021/akuntabilitas.yaml", rubric_90_2021_akuntabilitas),
    FILE_AT("Rubrics/permenpanrb-90-2021/instrument.yaml", rubric_90_2021_instrument),
    FILE_AT("Rubrics/permenpanrb-90-2021/manajemen-perubahan.yaml", rubric_90_2021_manajemen_perubahan),
    FILE_AT("Rubrics/permenpanrb-90-2021/pelayanan-publik.yaml", rubric_90_2021_pelayanan_publik),
    FILE_AT("Rubrics/permenpanrb-90-2021/pengawasan.yaml", rubric_90_2021_pengawasan),
    FILE_AT("Rubrics/permenpanrb-90-2021/reform-akuntabilitas.yaml", rubric_90_2021_reform_akuntabilitas),
    FILE_AT("Rubrics/permenpanrb-90-2021/reform-manajemen-perubahan.yaml", rubric_90_2021_reform_manajemen_perubahan),
    FILE_AT("Rubrics/permenpanrb-90-2021/reform-pelayanan-publik.yaml", rubric_90_2021_reform_pelayanan_publik),
    FILE_AT("Rubrics/permenpanrb-90-2021/reform-pengawasan.yaml", rubric_90_2021_reform_pengawasan),
    FILE_AT("Rubrics/permenpanrb-90-2021/reform-sdm.yaml", rubric_90_2021_reform_sdm),
    FILE_AT("Rubrics/permenpanrb-90-2021/reform-tatalaksana.yaml", rubric_90_2021_reform_tatalaksana),
    FILE_AT("Rubrics/permenpanrb-90-2021/sdm.yaml", rubric_90_2021_sdm),
    FILE_AT("Rubrics/permenpanrb-90-2021/tatalaksana.yaml", rubric_90_2021_tatalaksana),
    FILE_AT("Rubrics/schema/area.schema.json", rubric_schema_area),
    FILE_AT("Rubrics/schema/instrument.schema.json", rubric_schema_instrument),
    FILE_AT("Rubrics/words/bagian.yaml", rubric_words_bagian),
    FILE_AT("Rubrics/words/bidang-ekonomi.yaml", rubric_words_bidang_ekonomi),
    FILE_AT("Rubrics/words/bidang-hukum.yaml", rubric_words_bidang_hukum),
    FILE_AT("Rubrics/words/bidang-kepegawaian.yaml", rubric_words_bidang_kepegawaian),
    FILE_AT("Rubrics/words/bidang-kesehatan.yaml", rubric_words_bidang_kesehatan),
    FILE_AT("Rubrics/words/bidang-keuangan.yaml", rubric_words_bidang_keuangan),
    FILE_AT("Rubrics/words/bidang-pendidikan.yaml", rubric_words_bidang_pendidikan),
    FILE_AT("Rubrics/words/bidang-sarana.yaml", rubric_words_bidang_sarana),
    FILE_AT("Rubrics/words/bidang-sosial.yaml", rubric_words_bidang_sosial),
    FILE_AT("Rubrics/words/cabang.yaml", rubric_words_cabang),
    FILE_AT("Rubrics/words/dasar.yaml", rubric_words_dasar),
    FILE_AT("Rubrics/words/padanan.yaml", rubric_words_padanan),
    FILE_AT("Rubrics/words/proses-layanan.yaml", rubric_words_proses_layanan),
    FILE_AT("Rubrics/words/proses-pusat.yaml", rubric_words_proses_pusat),
    FILE_AT("Rubrics/words/proses-daerah.yaml", rubric_words_proses_daerah),
    FILE_AT("Rubrics/words/proses-dalam.yaml", rubric_words_proses_dalam),
    FILE_AT("Rubrics/words/singkatan.yaml", rubric_words_singkatan),
    FILE_AT("Rubrics/words/umum.yaml", rubric_words_umum),
};

const size_t bundled_file_count = sizeof files / sizeof *files;

bundled_file bundled_file_at(size_t index) { return files[index]; }
