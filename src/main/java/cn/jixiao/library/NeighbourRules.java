package cn.jixiao.library;

/**
 * When another organisation's form counts as saying the same.
 *
 * @param passageLength characters a passage has at least, without digits, blanks and punctuation
 * @param fewestPassages passages both have
 * @param fewestIndicators indicators of the same name and target both have
 * @param mostOfDepartment how many of a department's forms are held against its overall form
 * @param most neighbours told, those with the most in common
 */
record NeighbourRules(int passageLength, int fewestPassages, int fewestIndicators, int most, int mostOfDepartment) {}
