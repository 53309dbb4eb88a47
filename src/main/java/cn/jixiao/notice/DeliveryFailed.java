package cn.jixiao.notice;

/** It did not arrive; the message says why, for an administrator. */
final class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    DeliveryFailed(String cause) {
        super(cause);
    }

    DeliveryFailed(Exception cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
