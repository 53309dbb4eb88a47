package cn.jixiao.notice.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.notice.Preference;
import cn.jixiao.notice.Preferences;
import cn.jixiao.notice.Reach;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How the user wants to hear of things (消息设置). */
@Route("notices/preferences")
@PermitAll
class PreferencesView extends VerticalLayout implements HasDynamicTitle {

    private final Preferences preferences;
    private final EmailField address = new EmailField();
    private final Select<Locale> language = new Select<>();
    private final Map<Kind, Select<Reach>> reach = new EnumMap<>(Kind.class);

    PreferencesView(Preferences preferences) {
        this.preferences = preferences;
        var mine = preferences.mine();
        address.setLabel(getTranslation("notice.address"));
        address.setHelperText(getTranslation("notice.address.hint"));
        address.setValue(mine.address());
        language.setLabel(getTranslation("notice.language"));
        language.setItems(Sentences.LOCALES);
        language.setItemLabelGenerator(locale -> getTranslation("notice.language." + locale.toLanguageTag()));
        language.setValue(mine.language());
        var contact = new Div(address, language);
        contact.addClassNames("filter", "notice-contact");
        var save = new Button(getTranslation("notice.preferences.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(getPageTitle(), save),
                contact,
                new Paragraph(getTranslation("notice.preferences.hint")),
                kinds(mine));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.preferences");
    }

    private Div kinds(Preference mine) {
        var kinds = new Div();
        kinds.addClassName("notice-kinds");
        for (var kind : Kind.values()) {
            var choice = new Select<Reach>();
            choice.setLabel(getTranslation("notice.kind." + kind));
            choice.setItems(Reach.values());
            choice.setItemLabelGenerator(each -> getTranslation("notice.reach." + each));
            choice.setValue(mine.reach().get(kind));
            reach.put(kind, choice);
            kinds.add(choice);
        }
        return kinds;
    }

    private void save() {
        var chosen = new EnumMap<Kind, Reach>(Kind.class);
        reach.forEach((kind, choice) -> chosen.put(kind, choice.getValue()));
        try {
            preferences.save(new Preference(address.getValue().strip(), language.getValue(), chosen));
            address.setInvalid(false);
            Toast.done(getTranslation("notice.preferences.saved"));
        } catch (RuleBroken refused) {
            address.setErrorMessage(Sentences.in(getLocale(), refused));
            address.setInvalid(true);
        }
    }
}
