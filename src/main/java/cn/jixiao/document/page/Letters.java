package cn.jixiao.document.page;

import java.text.Normalizer;

/**
 * The characters that were meant by those a PDF names. A font has one drawing for a character and the radical that looks like it,
 * and many a PDF names the radical: 民 is found as U+2EA0, 目 as U+2F6C.
 */
final class Letters {

    private static final String RADICALS = "⺅⺈⺉⺊⺎⺐⺒⺓⺖⺘⺙⺜⺝⺠⺡⺣⺦⺧⺨⺩⺫⺬⺭⺮⺯⺰⺲⺶⺹⺻⺼⺾⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻐⻑⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";
    private static final String CHARACTERS = "亻刀刂卜兀尢巳幺忄扌攵日月民氵灬丬牛犭王目示礻竹糹纟罒羊耂聿肉艹虎衤覀西见角讠贝车辶钅長长门阝雨青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐齿龙龟";
    private static final int FIRST_RADICAL = 0x2e80;
    private static final int FIRST_KANGXI_RADICAL = 0x2f00;
    private static final int LAST_KANGXI_RADICAL = 0x2fdf;

    private Letters() {}

    static String meant(String named) {
        if (named.length() != 1) {
            return named;
        }
        char letter = named.charAt(0);
        if (letter == '\u2001' || letter == '\u2003') {
            return "\u3000";
        }
        if (letter < FIRST_RADICAL || letter > LAST_KANGXI_RADICAL) {
            return named;
        }
        if (letter >= FIRST_KANGXI_RADICAL) {
            return Normalizer.normalize(named, Normalizer.Form.NFKC);
        }
        int index = RADICALS.indexOf(letter);
        return index < 0 ? named : CHARACTERS.substring(index, index + 1);
    }
}
