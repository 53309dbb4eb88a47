package cn.jixiao.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.TargetForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InventedFormsTest {

    @Test
    @DisplayName("invented forms are the same in every run, each other than the rest, and of full size")
    void forms() {
        var forms = InventedForms.of(50);
        assertThat(InventedForms.of(50)).isEqualTo(forms);
        assertThat(forms).doesNotHaveDuplicates();
        assertThat(forms).extracting(TargetForm::name).doesNotHaveDuplicates();
        assertThat(forms).allSatisfy(form -> assertThat(form.indicators()).hasSize(SampleForm.INDICATORS));
    }
}
