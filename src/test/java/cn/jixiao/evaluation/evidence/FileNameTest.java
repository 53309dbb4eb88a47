package cn.jixiao.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "验收报告.pdf|验收报告.pdf",
                "../../etc/passwd|passwd.pdf",
                "C:\\桌面\\验收.PDF|验收.pdf",
                "setup.exe|setup.exe.pdf",
                "a<b>:c?.pdf|a_b__c_.pdf",
                "..pdf|佐证材料.pdf",
                " . .pdf|佐证材料.pdf",
                "''|佐证材料.pdf"
            })
    @DisplayName("a name loses its path and what a file system minds, and ends as its content says")
    void cleaned(String given, String kept) {
        assertThat(FileName.clean(given, FileType.PDF, 120)).isEqualTo(kept);
    }

    @Test
    @DisplayName("what cannot be seen is no part of a name, least of all what turns it round")
    void invisible() {
        assertThat(FileName.clean("验收\u202efdp.exe\u0000\r\n\u200b.pdf", FileType.PDF, 120))
                .isEqualTo("验收fdp.exe.pdf");
    }

    @Test
    @DisplayName("a long name is cut between characters and keeps its extension")
    void cut() {
        assertThat(FileName.clean("𠮷".repeat(500) + ".docx", FileType.DOCX, 20))
                .isEqualTo("𠮷".repeat(15) + ".docx");
    }
}
