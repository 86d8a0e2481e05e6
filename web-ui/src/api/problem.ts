/** A no, or a fault, as the portal says it (RFC 9457), with its sentence in both languages. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail?: string;
  messages?: Messages;
  requestId?: string;
  errors?: { pointer: string; code: string; messages?: Messages }[];
  [variable: string]: unknown;
}

export type Messages = { 'zh-CN'?: string; en?: string };

/** What every failed call throws: the portal's problem, or the one that says that the portal was not reached. */
export class Problem extends Error {
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(`${body.status} ${body.code}`);
    this.name = 'Problem';
    this.body = body;
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }

  /** Whether trying the same call again may help. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  static unreachable(): Problem {
    return new Problem({
      status: 0,
      code: 'UNREACHABLE',
      messages: {
        'zh-CN': '连接不上平台，请检查网络后重试。你填写的内容没有丢失。',
        en: 'The portal cannot be reached. Check the network and try again. Nothing you typed is lost.',
      },
    });
  }

  static async of(response: Response): Promise<Problem> {
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('json')) {
      try {
        const body = (await response.json()) as ProblemBody;
        return new Problem({
          ...body,
          status: response.status,
          code: body.code ?? `HTTP_${response.status}`,
        });
      } catch {
        // a cut-off body is answered below like any fault without words
      }
    }
    return new Problem({
      status: response.status,
      code: `HTTP_${response.status}`,
      requestId: response.headers.get('x-request-id') ?? undefined,
      messages: {
        'zh-CN': `平台没有正常回应（${response.status}）。你填写的内容没有丢失，请稍后重试。`,
        en: `The portal did not answer as it should (${response.status}). Nothing you typed is lost; please try again.`,
      },
    });
  }
}

/** The sentence in the officer's language, or the other one rather than none. */
export function sentence(messages: Messages | undefined, language: string): string | undefined {
  return language.startsWith('zh')
    ? (messages?.['zh-CN'] ?? messages?.en)
    : (messages?.en ?? messages?.['zh-CN']);
}

export function problemSentence(problem: Problem, language: string): string {
  return (
    sentence(problem.body.messages, language) ?? problem.body.detail ?? problem.body.title ?? problem.code
  );
}

/** What is wrong at one place of what was sent, by JSON pointer. */
export function faultAt(
  problem: Problem | null | undefined,
  pointer: string,
  language: string,
): string | undefined {
  const fault = problem?.body.errors?.find((error) => error.pointer === pointer);
  return fault && (sentence(fault.messages, language) ?? fault.code);
}
