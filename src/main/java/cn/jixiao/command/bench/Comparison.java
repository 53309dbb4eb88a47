package cn.jixiao.command.bench;

/** The product beside something bare at the same job, in the same run. */
public record Comparison(DocumentJob job, Measured product, Measured bare) {

    /** The product's speed in speeds of the bare one. */
    public double ratio() {
        return product.perSecond() / bare.perSecond();
    }
}
