const PASSWORD = 'demo-password-not-for-production';

/**
 * As many goals in the plan of the demo's first person as one plan is likely ever to hold, some in other writing and one
 * with a flower in it.
 *
 * @param goals how many there are to be afterwards.
 */
export async function lengthenPlan(url: string, goals: number): Promise<void> {
  const json = { 'content-type': 'application/json' };
  const login = { email: 'practitioner@northside.example', password: PASSWORD };
  const session = await answerOf<{ token: string }>(`${url}/v1/session`, json, login);
  const headers = { ...json, authorization: `Bearer ${session.token}` };
  const found = await answerOf<{ items: { plan: { id: string } }[] }>(
    `${url}/v1/people?search=haddad`,
    headers,
  );
  const plan = `${url}/v1/plans/${found.items[0]!.plan.id}`;
  const held = await answerOf<{ goals: unknown[] }>(plan, headers);
  for (let number = held.goals.length + 1; number <= goals; number += 1) {
    const dictation =
      number % 10 === 0 ? `أريد أن أزور البحر ${number} 🌻` : `I want to see the sea at place ${number}.`;
    await answerOf(`${plan}/goals`, headers, {
      kind: 'life',
      direction: 'approach',
      statement: { dictation },
    });
  }
}

async function answerOf<Answer>(
  url: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Answer> {
  const asked = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await fetch(url, asked);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
