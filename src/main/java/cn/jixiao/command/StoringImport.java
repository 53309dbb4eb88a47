package cn.jixiao.command;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.DraftImport;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.org.OrgCode;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores the forms of documents as drafts of one author; a form that cannot be stored keeps none of the others back. */
final class StoringImport {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DraftImport drafts;
    private final Actor author;
    private final Console console;
    private final boolean json;

    /** Breaks {@code account.unknown} where nobody has that user name. */
    StoringImport(Services services, String author, Console console, boolean json) {
        var accounts = services.get(AccountRegister.class);
        this.drafts = services.get(DraftImport.class);
        this.author = ActingUser.as(Actor.installer(), () -> accounts.actor(author));
        this.console = console;
        this.json = json;
    }

    /**
     * True where every form was stored or found.
     *
     * @param instead the organisation of forms that lost their code, null where the call names none
     */
    boolean store(List<ImportPreview> documents, @Nullable OrgCode instead) {
        boolean all = true;
        for (var document : documents) {
            for (int position = 0; position < document.forms().size(); position++) {
                all &= store(document, position, instead);
            }
        }
        return all;
    }

    private boolean store(ImportPreview document, int position, @Nullable OrgCode instead) {
        var form = document.forms().get(position).form();
        try {
            var owner = ActingUser.as(author, () -> drafts.owner(form));
            var organisation = owner.isPresent() ? owner.get() : instead;
            if (organisation == null) {
                throw new RuleBroken("command.import.code-lost");
            }
            tell(document, ActingUser.as(author, () -> drafts.accept(document, position, organisation)));
            return true;
        } catch (RuleBroken refusal) {
            console.complain(document.fileName() + " " + (position + 1) + " " + form.name(), refusal);
            return false;
        }
    }

    private void tell(ImportPreview document, DraftImport.Accepted accepted) {
        var form = accepted.form();
        if (json) {
            var line = new LinkedHashMap<String, Object>();
            line.put("result", accepted.found() ? "found" : "stored");
            line.put("form", form.id().value());
            line.put("unitCode", form.organisation().value());
            line.put("projectName", form.name());
            line.put("source", document.fileName());
            console.print(JSON.writeValueAsString(line));
        } else {
            var key = accepted.found() ? "command.import.found" : "command.import.stored";
            console.say(key, form.id(), form.organisation(), form.name());
        }
    }
}
