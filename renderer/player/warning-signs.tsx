import {
  adviceCall,
  type EmergencyNumbers,
  emergencyCall,
  type SafetyLine,
} from '../../shared/safety/emergency-numbers.ts';
import {
  signsIntroduction,
  type Tier,
  type WarningTier,
  warningTiers,
} from '../../shared/safety/warning-signs.ts';
import { useWords } from '../bridge/words.tsx';
import './warning-signs.css';

type WarningSignsProps = {
  /** Whom to call where the person is; null where that is not known. */
  readonly numbers: EmergencyNumbers | null;
};

function callOf(tier: Tier, numbers: EmergencyNumbers | null): SafetyLine | null {
  if (tier === 'emergency') return emergencyCall(numbers);
  return tier === 'today' ? adviceCall(numbers) : null;
}

/** The three tiers of warning signs, the most urgent first, each with what to do about it. */
export function WarningSigns({ numbers }: WarningSignsProps) {
  const { translate } = useWords();
  return (
    <>
      <p className="signs-introduction">{translate(signsIntroduction)}</p>
      <div className="signs">
        {warningTiers.map((tier) => (
          <TierSection key={tier.tier} tier={tier} call={callOf(tier.tier, numbers)} />
        ))}
      </div>
    </>
  );
}

function TierSection({ tier, call }: { readonly tier: WarningTier; readonly call: SafetyLine | null }) {
  const { translate } = useWords();
  const id = `signs-${tier.tier}`;
  return (
    <section className={`signs-tier signs-tier-${tier.tier}`} aria-labelledby={id}>
      <h2 id={id}>{translate(tier.title)}</h2>
      {call !== null && <p className="signs-call">{translate(call.key, call.values)}</p>}
      <p className="soft">{translate(tier.action)}</p>
      <ul>
        {tier.signs.map((sign) => (
          <li key={sign}>{translate(sign)}</li>
        ))}
      </ul>
      {tier.tier === 'therapist' && <p className="soft">{translate('safety.therapist.bring')}</p>}
    </section>
  );
}
