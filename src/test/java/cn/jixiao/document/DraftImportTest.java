package cn.jixiao.document;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.Organisation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** For whom a form of a document may be stored. In the education bureau guoqing writes for all that 031 covers. */
@IntegrationTest
class DraftImportTest {

    @Autowired
    CityAtWork city;

    @Autowired
    DraftImport imports;

    @Test
    @DisplayName("a department's overall form names no code, and finds the department of its name")
    void overall_form() {
        var form = anOverallForm().withoutOrg().named("云川市教育局").build();
        assertThat(destinations("guoqing", form)).containsExactly("031");
        assertThat(city.as("guoqing", () -> imports.owner(form)))
                .hasValueSatisfying(owner -> assertThat(owner).hasToString("031"));
    }

    @Test
    @DisplayName("an overall form that names a unit's code belongs to the department above")
    void overall_form_with_units_code() {
        assertThat(destinations("guoqing", anOverallForm().forOrg("031001").build()))
                .containsExactly("031");
    }

    @Test
    @DisplayName("who writes for a unit alone stores no overall form")
    void units_writer() {
        assertThat(destinations("panyue", anOverallForm().withoutOrg().build())).isEmpty();
    }

    @Test
    @DisplayName("a project form that lost its code is offered to the units, not to their department")
    void project_form() {
        assertThat(destinations("guoqing", aForm().withoutOrg().build()))
                .contains("031001", "031003")
                .doesNotContain("031");
        assertThat(city.as("guoqing", () -> imports.owner(aForm().withoutOrg().build())))
                .isEmpty();
    }

    private List<String> destinations(String writer, TargetForm form) {
        return city.as(writer, () -> imports.destinations(form)).stream()
                .map(Organisation::code)
                .map(Object::toString)
                .toList();
    }
}
