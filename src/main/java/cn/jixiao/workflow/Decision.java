package cn.jixiao.workflow;

import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.Map;

/** What a reviewer decides about a piece of work. */
public sealed interface Decision {

    Outcome outcome();

    /** The reviewer's opinion (审核意见); empty only where passing without one is allowed. */
    String opinion();

    /** Passes the work on. */
    record Pass(String opinion) implements Decision {
        @Override
        public Outcome outcome() {
            return Outcome.PASS;
        }
    }

    /** Sends the work back to its unit, with at least one remark to be answered. */
    record SendBack(String opinion, List<NewRemark> remarks) implements Decision {
        public SendBack {
            remarks = List.copyOf(remarks);
            if (remarks.isEmpty()) {
                throw new RuleBroken("workflow.remark.missing");
            }
        }

        /** @param remarks the texts by the places they are about, in the order in which they are told */
        public static SendBack of(String opinion, Map<String, String> remarks) {
            return new SendBack(
                    opinion,
                    remarks.entrySet().stream()
                            .map(remark -> new NewRemark(remark.getKey(), remark.getValue()))
                            .toList());
        }

        @Override
        public Outcome outcome() {
            return Outcome.SEND_BACK;
        }
    }

    /** Finance sends the work back to the department; the opinion says why. */
    record SendBackToDepartment(String opinion) implements Decision {
        public SendBackToDepartment {
            requireReason(opinion);
        }

        @Override
        public Outcome outcome() {
            return Outcome.SEND_BACK_TO_DEPARTMENT;
        }
    }

    /** A signer (会签) does not agree; the opinion says why. What follows from it is the vote's to say. */
    record Objection(String opinion) implements Decision {
        public Objection {
            requireReason(opinion);
        }

        @Override
        public Outcome outcome() {
            return Outcome.OBJECT;
        }
    }

    /** A department or finance refuses for good; the opinion says why. */
    record Reject(String opinion) implements Decision {
        public Reject {
            requireReason(opinion);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REJECT;
        }
    }

    /**
     * What a reviewer objects to.
     *
     * @param place where it hangs: {@code form}, {@code field:TOTAL_AMOUNT}, {@code indicator:7}
     */
    record NewRemark(String place, String text) {
        public NewRemark {
            text = text.strip();
            if (text.isEmpty() || text.length() > 2000) {
                throw new RuleBroken("workflow.remark.empty");
            }
        }
    }

    private static void requireReason(String opinion) {
        if (opinion.isBlank()) {
            throw new RuleBroken("workflow.opinion.missing");
        }
    }
}
