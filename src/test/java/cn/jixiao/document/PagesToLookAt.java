package cn.jixiao.document;

import cn.jixiao.document.docx.WordDocuments;
import cn.jixiao.document.layout.ApprovalLetterLayout;
import cn.jixiao.document.layout.SelfEvaluationLayout;
import cn.jixiao.document.layout.Specimens;
import cn.jixiao.document.layout.TargetFormLayout;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.pdf.PdfDocuments;
import cn.jixiao.document.xlsx.Workbooks;
import cn.jixiao.form.TargetForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes every official document in every format into a folder, for a look by eye. */
final class PagesToLookAt {

    private PagesToLookAt() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var document : documents().entrySet()) {
            Files.write(folder.resolve(document.getKey() + ".xlsx"), Workbooks.print(document.getValue()));
            Files.write(folder.resolve(document.getKey() + ".docx"), WordDocuments.print(document.getValue()));
            Files.write(folder.resolve(document.getKey() + ".pdf"), PdfDocuments.print(document.getValue()));
        }
    }

    private static Map<String, Paper> documents() {
        return Map.of(
                "target-zhengzhou", target(Specimens.aLongProject()),
                "target-guizhou", target(Specimens.aProjectInWan()),
                "target-overall", target(Specimens.aDepartment()),
                "self-evaluation", SelfEvaluationLayout.of(Specimens.anEvaluation()),
                "approval-letter", ApprovalLetterLayout.of(Specimens.anApproval()),
                "project-list", Specimens.aProjectList());
    }

    private static Paper target(TargetForm form) {
        return TargetFormLayout.of(form, Specimens.frame(form));
    }
}
