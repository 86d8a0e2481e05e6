package org.lianan.casework.referral.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** A referral goes to the police of the same level, and its copy to the procuratorate of the same level (同级). */
public final class SameLevelWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    private SameLevelWanted(String field, Sentence why) {
        super(
                Kind.NOT_VALID,
                "SAME_LEVEL_WANTED",
                why,
                Map.of(),
                List.of(new Fault("/" + field, "SAME_LEVEL_WANTED", why)));
    }

    public static SameLevelWanted police() {
        return new SameLevelWanted(
                "police",
                Sentence.of(
                        "应向本地同级公安机关移送（国务院令第310号第五条）。请选择同一行政区划的公安机关。",
                        "A referral goes to the police of the same level (Order 310, art. 5): choose those of your own division."));
    }

    public static SameLevelWanted procuratorate() {
        return new SameLevelWanted(
                "procuratorate",
                Sentence.of(
                        "移送材料应抄送本地同级人民检察院（中办发〔2011〕8号）。请选择同一行政区划的检察院。",
                        "The copy goes to the procuratorate of the same level: choose that of your own division."));
    }

    public static SameLevelWanted otherPolice() {
        return new SameLevelWanted("toPolice", Sentence.of("请选择另一公安机关。", "Choose other police than your own."));
    }
}
