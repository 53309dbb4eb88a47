package cn.jixiao.walk;

import java.util.function.Consumer;

/**
 * Something people try with a form, be it their turn or not; it is done or a rule refuses it.
 *
 * @param who tries it who knows what they do
 */
record Act(String name, Who who, Consumer<Turn> deed) {

    @Override
    public String toString() {
        return name;
    }
}
