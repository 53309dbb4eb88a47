package cn.jixiao.notice;

/** Takes a delivery to where it goes; one for each way out, also for those an installation adds. */
interface Carrier {

    Channel channel();

    void carry(Delivery delivery) throws DeliveryFailed;
}
