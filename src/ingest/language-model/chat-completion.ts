/** Asks an address that speaks OpenAI's chat completions for one answer of a given form. */

export type ChatAddress = {
  /** Such as `https://models.example/v1`; `/chat/completions` is added. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; empty: none is. */
  readonly key: string;
};

export type ChatQuestion = {
  readonly system: string;
  readonly user: string;
  /** The name of the form, and its JSON Schema. */
  readonly form: { readonly name: string; readonly schema: object };
};

/** The text of the answer, or why there is none, to go on behind the address. */
export type ChatAnswer = { readonly text: string } | { readonly fault: string };

const mostBytes = 1_000_000;

/** Never throws. Nothing is asked twice, and no redirection is followed: the key is for this address alone. */
export async function askChat(
  { url, model, key }: ChatAddress,
  { system, user, form }: ChatQuestion,
  signal: AbortSignal,
): Promise<ChatAnswer> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      signal,
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        response_format: { type: 'json_schema', json_schema: { ...form, strict: true } },
      }),
    });
    const body = await readBody(response);
    if (!response.ok) return { fault: `answered with status ${response.status}` };
    return body === null ? { fault: `answered with more than ${mostBytes} bytes` } : answerIn(body);
  } catch (error) {
    return { fault: signal.aborted ? 'did not answer in time' : `cannot be asked: ${reasonOf(error)}` };
  }
}

/** Null where there is too much of it; what comes after that is not read. */
async function readBody({ body }: Response): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

type Choice = {
  readonly finish_reason?: unknown;
  readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
};

function answerIn(body: string): ChatAnswer {
  const [choice] = choicesIn(body);
  if (choice?.message?.refusal) return { fault: 'refused to answer' };
  if (choice?.finish_reason === 'length') return { fault: 'broke its answer off, for it was too long' };
  const text = choice?.message?.content;
  return typeof text === 'string' ? { text } : { fault: 'answered with something else than a chat completion' };
}

function choicesIn(body: string): readonly Choice[] {
  try {
    const { choices } = JSON.parse(body) as { choices?: unknown };
    return Array.isArray(choices) ? choices : [];
  } catch {
    return [];
  }
}

/** `fetch` says itself only that it failed. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
