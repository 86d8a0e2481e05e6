import { useWords } from '../../app/words';
import { useAgencyName } from '../../api/queries';
import type { CaseView } from '../../api/schema';
import { momentOf, yuan } from '../../ui/format';

/** 案情: what is said to have happened, which violations, and who is competent for each, by which rule. */
export function CaseFacts({ view }: { view: CaseView }) {
  const words = useWords('cases');
  const nameOf = useAgencyName();
  const english = words.language === 'en';
  const list = (agencies: string[] | undefined) => (agencies ?? []).map(nameOf).join(english ? ', ' : '、');
  /** An agency that does not see who handles the case sees who of its own works on it. */
  const officers = view.team?.length ? view.team : view.ownTeam;
  return (
    <div className="stack">
      <section>
        <h2>{words('facts')}</h2>
        <p>{view.facts}</p>
        <dl className="facts">
          {view.source && (
            <>
              <dt>{words('open.source')}</dt>
              <dd>{words.coded('source', view.source)}</dd>
            </>
          )}
          {view.receivedAt && (
            <>
              <dt>{words('open.receivedAt')}</dt>
              <dd>{momentOf(view.receivedAt)}</dd>
            </>
          )}
          {!!officers?.length && (
            <>
              <dt>{words('team')}</dt>
              <dd>
                {officers
                  .map((person) => (english ? (person.nameEn ?? person.name) : person.name))
                  .join(english ? ', ' : '、')}
              </dd>
            </>
          )}
          {view.amounts?.sales !== null && view.amounts?.sales !== undefined && (
            <>
              <dt>{words('amounts.sales')}</dt>
              <dd>{yuan(view.amounts.sales, words.language)}</dd>
            </>
          )}
          {view.amounts?.stock !== null && view.amounts?.stock !== undefined && (
            <>
              <dt>{words('amounts.stock')}</dt>
              <dd>{yuan(view.amounts.stock, words.language)}</dd>
            </>
          )}
        </dl>
      </section>
      <section className="stack">
        <h2>{words('charges')}</h2>
        {(view.charges ?? []).map((charge) => (
          <div className="sub" key={charge.id}>
            <p>
              <b>{words.coded('charge', charge.code)}</b> · {words.coded('instrument', charge.instrument)} ·{' '}
              {words.coded('subject', charge.subject)}
              {charge.actOn && <> · {charge.actOn}</>}
            </p>
            <p>{charge.description}</p>
            <ul>
              {(charge.grounds ?? []).map((ground, index) => (
                <li key={index}>
                  <b>{ground.agency ? nameOf(ground.agency) : ground.divisionCode}</b>{' '}
                  {english ? ground.en : ground.zh} <span className="caption">{ground.article}</span>
                </li>
              ))}
            </ul>
            {charge.defaultLead && (
              <p className="caption">
                {words('charge.lead', { agency: nameOf(charge.defaultLead), rule: charge.leadRule ?? '' })}
              </p>
            )}
          </div>
        ))}
      </section>
      {view.assessment && (
        <section>
          <h2>{words('assessment')}</h2>
          <dl className="facts">
            <dt>{words('assessment.lead')}</dt>
            <dd>
              {nameOf(view.assessment.lead)}{' '}
              {view.assessment.rule && (
                <span className="caption">{words('assessment.rule', { rule: view.assessment.rule })}</span>
              )}
            </dd>
            {!!view.assessment.assisting?.length && (
              <>
                <dt>{words('assessment.assisting')}</dt>
                <dd>{list(view.assessment.assisting)}</dd>
              </>
            )}
          </dl>
          {(view.assessment.explanation ?? []).map((line, index) => (
            <p key={index} className="muted">
              {english ? line.en : line.zh}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
