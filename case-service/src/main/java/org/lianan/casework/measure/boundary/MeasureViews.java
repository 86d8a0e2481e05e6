package org.lianan.casework.measure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.measure.entity.Measure;
import org.lianan.casework.measure.entity.MeasureStep;

/** Composes what an officer may see of a measure. */
@ApplicationScoped
public class MeasureViews {
    @Inject
    Officers officers;

    @Inject
    Duties duties;

    @Inject
    Participations participations;

    @Inject
    Acting acting;

    List<MeasureView> of(List<Measure> measures) {
        var named = new HashSet<String>();
        measures.forEach(measure -> {
            measure.officers().forEach(member -> named.add(member.officer()));
            measure.approvedBy().ifPresent(named::add);
        });
        var people = officers.persons(named);
        return measures.stream().map(measure -> view(measure, people)).toList();
    }

    private MeasureView view(Measure measure, Map<String, Person> people) {
        var caller = acting.who();
        var standing = participations.standing(caller.agency(), measure.caseId(), acting.now());
        return MeasureView.of(
                measure,
                measure.officers().stream()
                        .map(member -> person(member.officer(), people))
                        .toList(),
                measure.approvedBy().map(officer -> person(officer, people)).orElse(null),
                duties.latest(measure.kind().duty(), measure.id())
                        .flatMap(duty -> DueView.of(duty, duties.calendar(), acting.now()))
                        .orElse(null),
                measure.stepsOpenTo(caller.officer()).stream()
                        .filter(step -> isAllowed(step, standing))
                        .map(MeasureStep::name)
                        .toList());
    }

    private boolean isAllowed(MeasureStep step, Standing standing) {
        var action = switch (step) {
            case APPROVE, EXTEND, LIFT -> Action.MEASURE_APPROVE;
            case REPORT_PLATFORM -> Action.MEASURE_PROPOSE;
        };
        return action.decide(acting.who(), standing).isAllowed();
    }

    private static Person person(String officer, Map<String, Person> people) {
        return people.getOrDefault(officer, new Person(officer, officer, officer, ""));
    }
}
