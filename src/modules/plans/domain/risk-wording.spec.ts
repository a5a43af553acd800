import { riskWording } from './risk-wording';

describe('invariant 8: levels of risk in professional text', () => {
  it.each([
    'High risk of falls.',
    'She is at medium risk',
    'low-risk',
    'Currently MODERATE RISK.',
    'a very high risk to himself',
    'high or medium risk',
    'low/medium risk',
    'low to moderate risks',
    'Risk: high',
    'risk level: low',
    'Risk of self-harm is considered to be high at present',
    'Risks to others were assessed as low.',
    'lower risk than last year',
    'risk rating = medium',
    'high level of risk',
  ])('warns of %j', (text) => expect(riskWording(text)?.code).toBe('risk_level_wording'));

  it.each([
    '',
    'She takes risks that matter to her.',
    'Risk of falling when the stairs are wet; a handrail helps.',
    'He feels low. Risky days are Sundays.',
    'High hopes, and a plan for the risk of relapse.',
    'asterisk: highlight',
    'The flow risk register',
    'Risks are best talked about openly. Low mood comes in winter.',
    'positive risk taking',
  ])('lets be %j', (text) => expect(riskWording(text)).toBeUndefined());

  it('stays fast on a long text that nearly matches', () => {
    const started = performance.now();
    riskWording('risk is high-ish, very low and low or '.replace(/high|low/g, 'hig').repeat(260));
    riskWording('high, '.repeat(1600));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
