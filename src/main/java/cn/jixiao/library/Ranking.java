package cn.jixiao.library;

/**
 * How suggestions are ranked, as {@code rulesets/library/ranking.yaml} explains.
 *
 * @param nameWeight what words of the project's name are worth against those of its overview
 * @param useWeight what words of the use of funds are worth
 * @param kindByUse for the kind that the use of funds names
 * @param kindByName for each word of the kind in the project's name
 * @param kindByOverview for each word of the kind in its overview and goals
 * @param kindMost the most that a kind is worth
 * @param kindShare what a kind must be worth at least, as a share of the best one
 * @param general for indicators that suit every project
 * @param fit for an indicator all of whose words stand in the project's
 * @param leastLikeness projects less alike are not asked
 * @param formsAsked how many approved forms of the scope are compared, the newest first
 * @param formsUsed how many of them, the most alike, are drawn upon
 */
record Ranking(
        double nameWeight,
        double useWeight,
        double kindByUse,
        double kindByName,
        double kindByOverview,
        double kindMost,
        double kindShare,
        double general,
        double fit,
        double leastLikeness,
        int formsAsked,
        int formsUsed) {}
