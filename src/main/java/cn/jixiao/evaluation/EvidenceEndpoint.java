package cn.jixiao.evaluation;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.evidence.ReceivedFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out a file of evidence: shown by the browser where that is harmless, else as a download. */
@Controller
class EvidenceEndpoint {

    /** Whatever a file may hold, the browser runs nothing of it and loads nothing for it. */
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
            + "object-src 'self'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

    private final EvidenceFiles files;

    EvidenceEndpoint(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping("/evidence/{id:[0-9]{1,18}}")
    void get(
            @PathVariable("id") long id,
            @RequestParam(name = "download", defaultValue = "false") boolean download,
            HttpServletResponse response)
            throws IOException {
        try (var file = files.read(id)) {
            describe(file, download, response);
            Files.copy(file.content(), response.getOutputStream());
        }
    }

    /** There is none, or it is not for this reader: both sound the same. */
    @ExceptionHandler
    ResponseEntity<byte[]> refuse(RuleBroken refusal, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .body(Sentences.in(request.getLocale(), refusal).getBytes(StandardCharsets.UTF_8));
    }

    private static void describe(ReceivedFile file, boolean download, HttpServletResponse response) {
        boolean shown = file.type().isShown() && !download;
        var disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy(file));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** A sandbox besides, but for PDF: the browser's own viewer does not open in one. */
    private static String policy(ReceivedFile file) {
        return file.type().isImage() || !file.type().isShown() ? "sandbox; " + HARMLESS : HARMLESS;
    }
}
