package org.lianan.casework.casefile.boundary;

import static org.lianan.authz.permission.Action.CASE_EDIT;
import static org.lianan.authz.permission.Action.CASE_STEP_APPROVE;
import static org.lianan.authz.permission.Action.CASE_STEP_PROPOSE;
import static org.lianan.authz.permission.Action.CLOCK_SUSPEND;
import static org.lianan.authz.permission.Action.EVIDENCE_ADD;
import static org.lianan.authz.permission.Action.GRANT_PROPOSE;
import static org.lianan.authz.permission.Action.LEAD_FORWARD;
import static org.lianan.authz.permission.Action.LETTER_DRAFT;
import static org.lianan.authz.permission.Action.MEASURE_PROPOSE;
import static org.lianan.authz.permission.Action.REFERRAL_FLAG;
import static org.lianan.authz.permission.Action.TEAM_ASSIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseStep;

/** Which steps of a case are open to an officer: the life cycle, the person and the gate together. */
final class CaseSteps {
    /** A step as it is offered: its code, the action that the gate decides, and its name. */
    record Door(String code, Action action, Sentence name) {}

    /** What other features begin in a case; their own states decide the rest. */
    private static final List<Door> BEGINNINGS = List.of(
            door("PROPOSE_GRANT", GRANT_PROPOSE, "共享案件", "Share the case"),
            door("REQUEST_ASSISTANCE", LETTER_DRAFT, "请求协查", "Ask for assistance"),
            door("ADD_EVIDENCE", EVIDENCE_ADD, "登记证据", "Add evidence"));

    /** What may begin only once the case is filed. */
    private static final List<Door> BEGINNINGS_ONCE_FILED = List.of(
            door("TAKE_MEASURE", MEASURE_PROPOSE, "采取措施", "Take a measure"),
            door("FLAG_REFERRAL", REFERRAL_FLAG, "移送公安", "Refer to the police"));

    private CaseSteps() {}

    static List<Door> openTo(Caller caller, Standing standing, CaseFile file) {
        var open = new ArrayList<Door>();
        file.stepsOpenTo(caller.officer()).stream()
                .map(CaseSteps::door)
                .flatMap(Optional::stream)
                .forEach(open::add);
        if (file.state().isOpen()) {
            open.addAll(BEGINNINGS);
        }
        if (file.isUnderInvestigation()) {
            open.addAll(BEGINNINGS_ONCE_FILED);
        }
        open.removeIf(door -> !door.action().decide(caller, standing).isAllowed());
        return open;
    }

    /** The door of a step; none for what only another feature brings about. */
    private static Optional<Door> door(CaseStep step) {
        return switch (step) {
            case VERIFY -> some(step, CASE_STEP_PROPOSE, "开始核查", "Begin to verify");
            case PROPOSE_FILING -> some(step, CASE_STEP_PROPOSE, "报请立案", "Propose to file");
            case APPROVE_FILING -> some(step, CASE_STEP_APPROVE, "批准立案", "Approve filing");
            case REFUSE_FILING -> some(step, CASE_STEP_APPROVE, "退回立案报请", "Send back the proposal to file");
            case PROPOSE_NON_FILING -> some(step, CASE_STEP_PROPOSE, "报请不予立案", "Propose not to file");
            case APPROVE_NON_FILING -> some(step, CASE_STEP_APPROVE, "批准不予立案", "Approve not filing");
            case REFUSE_NON_FILING -> some(step, CASE_STEP_APPROVE, "退回不予立案报请", "Send back the proposal not to file");
            case INVESTIGATE -> some(step, CASE_STEP_PROPOSE, "开展调查", "Begin to investigate");
            case SUSPEND -> some(step, CLOCK_SUSPEND, "中止调查", "Suspend");
            case RESUME -> some(step, CLOCK_SUSPEND, "恢复调查", "Resume");
            case STATE_AMOUNTS -> some(step, CASE_EDIT, "填报涉案金额", "State the amounts");
            case EXCLUDE_TIME -> some(step, CASE_EDIT, "登记不计入期限的期间", "Record days that do not count");
            case EXTEND_PERIOD -> some(step, CASE_STEP_APPROVE, "延长期限", "Extend the period");
            case ASSIGN_TEAM -> some(step, TEAM_ASSIGN, "指定办案人员", "Name the officers");
            case FORWARD_LEAD -> some(step, LEAD_FORWARD, "移送线索", "Forward a lead");
            case PROPOSE_CLOSING -> some(step, CASE_STEP_PROPOSE, "报请结案", "Propose to close");
            case APPROVE_CLOSING -> some(step, CASE_STEP_APPROVE, "批准结案", "Approve closing");
            case REFUSE_CLOSING -> some(step, CASE_STEP_APPROVE, "退回结案报请", "Send back the proposal to close");
            case DECIDE_MOVED_CRIMINAL, RESUME_ADMINISTRATIVE -> Optional.empty();
        };
    }

    private static Optional<Door> some(CaseStep step, Action action, String zh, String en) {
        return Optional.of(door(step.name(), action, zh, en));
    }

    private static Door door(String code, Action action, String zh, String en) {
        return new Door(code, action, Sentence.of(zh, en));
    }
}
