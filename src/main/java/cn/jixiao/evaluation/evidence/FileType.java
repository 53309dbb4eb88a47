package cn.jixiao.evaluation.evidence;

/** The kinds of file that prove something, each told by its content. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    PPT("application/vnd.ms-powerpoint", "ppt", "dps");

    private final String mediaType;
    private final String extension;
    private final String alias;

    FileType(String mediaType, String extension) {
        this(mediaType, extension, extension);
    }

    FileType(String mediaType, String extension, String alias) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.alias = alias;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual one, without a dot. */
    public String extension() {
        return extension;
    }

    boolean isNamed(String ending) {
        return ending.equals(extension) || ending.equals(alias);
    }

    public boolean isImage() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    /** True of what a browser shows by itself without running anything of it; all else is only ever downloaded. */
    public boolean isShown() {
        return this == PDF || isImage();
    }
}
