package org.lianan.casework.sharing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.sharing.entity.Disclosure;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantId;
import org.lianan.casework.sharing.entity.GrantState;
import org.lianan.casework.sharing.entity.Scope;

/** Shares of the worked scenario: Haimen lets Yuhang take part, May 2026. */
public final class Grants {
    public static final AgencyId HAIMEN = new AgencyId("js-haimen");
    public static final AgencyId YUHANG = new AgencyId("zj-yuhang");
    public static final AgencyId BAIYUN = new AgencyId("gd-baiyun");
    public static final Scope FACTS_AND_PARTIES =
            new Scope(true, true, Scope.EvidenceScope.NONE, List.of(), false, false);

    private Grants() {}

    public static Grant proposed(AgencyId to, Standing standing, Basis basis, Scope scope, @Nullable LocalDate until) {
        return new Grant(
                new GrantId(UUID.randomUUID()),
                new CaseFileId(UUID.randomUUID()),
                to,
                standing,
                basis,
                scope,
                Disclosure.NOTHING,
                "共同查处直播间售假",
                "《市场监督管理行政处罚程序规定》第四十五条",
                until,
                haimenProposes("2026-05-08"));
    }

    public static Grant proposed() {
        return proposed(YUHANG, Standing.CO_HANDLER, Basis.PLATFORM_SEAT, FACTS_AND_PARTIES, null);
    }

    public static Grant until(String lastDay) {
        return proposed(YUHANG, Standing.CO_HANDLER, Basis.PLATFORM_SEAT, FACTS_AND_PARTIES, LocalDate.parse(lastDay));
    }

    public static Grant in(GrantState state) {
        var grant = proposed();
        switch (state) {
            case PROPOSED -> {}
            case OFFERED -> grant.approve(haimenApproves("2026-05-08"));
            case ACCEPTED -> {
                grant.approve(haimenApproves("2026-05-08"));
                grant.accept(yuhangAnswers("2026-05-08"));
            }
            case REJECTED -> {
                grant.approve(haimenApproves("2026-05-08"));
                grant.reject("本局另案处理", yuhangAnswers("2026-05-08"));
            }
            case WITHDRAWN -> grant.withdraw(null, haimenApproves("2026-05-08"));
            case REVOKED -> {
                grant.approve(haimenApproves("2026-05-08"));
                grant.accept(yuhangAnswers("2026-05-08"));
                grant.revoke("协作结束", haimenApproves("2026-05-08"));
            }
            case EXPIRED -> throw new IllegalArgumentException("expiry follows from the day and is no stored state");
        }
        return grant;
    }

    public static Act haimenProposes(String day) {
        return act(HAIMEN, "haimen.chen", day);
    }

    public static Act haimenApproves(String day) {
        return act(HAIMEN, "haimen.wu", day);
    }

    public static Act yuhangAnswers(String day) {
        return act(YUHANG, "yuhang.shen", day);
    }

    public static Act baiyunAnswers(String day) {
        return act(BAIYUN, "baiyun.he", day);
    }

    private static Act act(AgencyId agency, String officer, String day) {
        return new Act(
                agency,
                officer,
                LocalDate.parse(day)
                        .atTime(LocalTime.of(10, 0))
                        .atZone(LegalClock.ZONE)
                        .toInstant());
    }
}
