/** What `crossfoot --help` prints. */
export const HELP = `Crossfoot checks the request counts of transparency reports kept in Excel: every
total, every percentage. It says which cell is wrong and what it should be, and
makes the tables to publish. Your workbook is only read, never changed.
Drafts are read from .xlsx, .xlsm, .csv and .ods files, whatever is written here;
fix, audit and the report of verify must be Excel workbooks.

crossfoot check FILE.xlsx [--format text|json|sarif] [--output PATH]
    Says what was understood of the workbook, which cell is wrong, and what it
    should be. What was decided in Excel or on the page counts, here and in the
    other commands: ignored findings, corrected columns, tables left out.
    --format        text to read (the default), or json or sarif for programs
    --output        write there instead of on the screen
    --without-decisions   judge the bare figures, as if nothing were decided

crossfoot build FILE.xlsx --out OUT.xlsx
    Makes a new workbook with the tables and charts to publish.
    --values        values in the cells, instead of live formulas
    --title         the title on the cover
    --organisation  who publishes the report
    --period        the period to publish, where the draft has several; given
                    several times, or as all, the report also shows the trend
    --layout        report (the default), or accessible: one table a sheet, one
                    row of headings, nothing merged
    --language      en, de, fr, es, pt, ru, ja or zh; that of the draft where it
                    is left out
    --theme         neutral, dark-header, or a theme file (docs/themes.md); the
                    one chosen in the draft where it is left out
    --paper         a4 or letter
    --force         build although there are errors; the report is then marked
                    as a draft with open errors

crossfoot export FILE.xlsx --out FOLDER
    Writes the published counts as data.csv, one count a row, and
    datapackage.json, which describes them. check and build take data.csv, too.
    --period        only this period; may be given several times
    --title, --description, --created   of the data; the date as 2026-01-31
    --licence       such as CC-BY-4.0, or the address of its text
    --source        where the figures come from: a text, or a text and its
                    address in < >; may be given several times
    --force         export although there are errors; the description then
                    says so

crossfoot facts FILE.xlsx [--language CODE] [--period TEXT]
    The key facts as sentences to paste into a press text, each true of the
    figures.

crossfoot fix FILE.xlsx --out OUT.xlsx
    Corrects what the figures prove, in a copy that keeps everything else, lists
    each change, and checks the copy. All other mistakes are left to you.

crossfoot verify REPORT.xlsx [--draft DRAFT.xlsx]
    Says whether a report is still as it was generated, which cells were changed
    by hand, and which figures of the draft have changed since.

crossfoot audit FILE.xlsx [--format text|json]
    Says whether everyone can read a workbook, with a screen reader too: which
    points of the UK Government Analysis Function's checklist it does not meet,
    in which cells, and what is left to a person. The status is 1 where an
    essential point is not met.

crossfoot explain CHECK-ID
    Says what a check asks for and why, with an example.

crossfoot --help, crossfoot --version

Exit status: 0 nothing wrong (there may be warnings and notes), 1 at least one
error found (with fix: left), 2 it could not be done.
`;
