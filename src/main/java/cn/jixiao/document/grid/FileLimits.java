package cn.jixiao.document.grid;

/**
 * How much of an office file or PDF is read before it is refused; see {@code rulesets/documents/reading.yaml}.
 *
 * @param maxBytes size of the largest file
 * @param maxOldBytes size of the largest .xls or .doc, which can only be read as a whole
 * @param maxUnpackedBytes what all parts of the file may unpack to
 * @param maxPartBytes what a single part may unpack to
 * @param maxRatio by how much a part may unpack to more than its packed size
 * @param maxParts parts in a zip
 * @param maxRows rows with something in them, all tables and paragraphs together
 * @param maxCells cells with something in them
 * @param maxCharacters characters in all cells
 * @param maxCellCharacters characters in one cell
 * @param maxPages pages of a PDF
 * @param maxPageMarks letters and ruling lines on one page of a PDF, and corners of one shape
 * @param maxPdfStreamBytes what one stream of a PDF may unpack to
 * @param maxSeconds time that reading may take
 */
public record FileLimits(
        int maxBytes,
        int maxOldBytes,
        long maxUnpackedBytes,
        long maxPartBytes,
        int maxRatio,
        int maxParts,
        int maxRows,
        int maxCells,
        int maxCharacters,
        int maxCellCharacters,
        int maxPages,
        int maxPageMarks,
        int maxPdfStreamBytes,
        int maxSeconds) {}
