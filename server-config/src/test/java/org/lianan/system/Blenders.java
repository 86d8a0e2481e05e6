package org.lianan.system;

import org.lianan.system.ThePortal.Answer;

/** The case of the fake blenders, as the officers of Haimen enter it. */
final class Blenders {
    static final String SLIP = """
            {"channel": "12315", "receivedAt": "2026-04-20T01:12:00Z",
             "consumerName": "李某", "consumerIdNumber": "440111198506150026", "consumerPhone": "13800000000",
             "title": "晓鹭直播间销售假冒澜格破壁机", "facts": "买家在晓鹭直播购买的破壁机疑为假冒。",
             "amount": 599, "complaint": true, "report": true,
             "parties": [
               {"role": "PLATFORM", "kind": "UNIT", "name": "杭州晓鹭网络科技有限公司", "uscc": "91330110MADEM00117", "divisionCode": "330110"},
               {"role": "LIVE_ROOM", "kind": "UNIT", "name": "南通禾光电器贸易有限公司", "uscc": "91320614MADEM002XE", "divisionCode": "320614"},
               {"role": "STREAMER", "kind": "PERSON", "name": "张某", "idNumber": "320684199003070019"}],
             "charges": [
               {"code": "COUNTERFEIT_TRADEMARK", "instrument": "TRADEMARK_LAW", "subject": "LIVE_ROOM",
                "description": "直播销售假冒注册商标的破壁机", "actOn": "2026-04-12", "first": "COMPLAINT"}],
             "places": {"platformSeat": "330110", "merchantActual": "320614", "violation": "440111"}}""";

    private Blenders() {}

    /** The slip of 20 April, taken in that morning; answers the id of the case. */
    static String takenIn() {
        ThePortal.clockIs("2026-04-20T09:30+08:00");
        return ThePortal.as("haimen.chen").post("/api/slips", SLIP).is(201).at("/caseId");
    }

    /** The same case, filed on 8 May. */
    static String filed() {
        var id = takenIn();
        ThePortal.clockIs("2026-05-08T09:00+08:00");
        step("haimen.chen", id, "filing-proposal", "{\"officers\": [\"haimen.chen\", \"haimen.lu\"]}")
                .is(200);
        step("haimen.huang", id, "filing-approval", "{}").is(200);
        return id;
    }

    static Answer seenBy(String officer, String id) {
        return ThePortal.as(officer).get("/api/cases/" + id);
    }

    /** Takes a step on the version that the officer sees now. */
    static Answer step(String officer, String id, String step, String json) {
        var version = seenBy(officer, id).is(200).version();
        return ThePortal.as(officer).step("/api/cases/" + id + "/" + step, json, version);
    }
}
