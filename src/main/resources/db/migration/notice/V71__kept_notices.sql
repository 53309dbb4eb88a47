-- What was read and what arrived is kept for a while, and cleared away by the messenger.
grant delete on notice, notice_delivery to ${application};
