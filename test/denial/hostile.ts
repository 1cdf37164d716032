import type { RequestListener, ServerResponse } from 'node:http'
import { createGzip } from 'node:zlib'

/** Writes pieces until the other side has enough. */
const endlessly = (answer: NodeJS.WritableStream & { destroyed?: boolean }, piece: Uint8Array): void => {
  const more = () => {
    while (!answer.destroyed && answer.write(piece));
  }
  answer.on('drain', more)
  answer.on('error', () => {})
  more()
}

const JSON_HEAD = { 'content-type': 'application/json' }
const begun = (answer: ServerResponse, type: string, text: string): ServerResponse => {
  answer.writeHead(200, { 'content-type': type })
  answer.write(text)
  return answer
}

/** An answer that never ends: a text of JSON, or of XML. */
export const endless =
  (type = 'application/json', begin = '{"value":"'): RequestListener =>
  (_, answer) =>
    endlessly(begun(answer, type, begin), Buffer.alloc(65_536, 'x'))

/** A small answer that unpacks to one without an end. */
export const bomb: RequestListener = (_, answer) => {
  answer.writeHead(200, { ...JSON_HEAD, 'content-encoding': 'gzip' })
  const gzip = createGzip()
  gzip.pipe(answer)
  answer.once('close', () => gzip.destroy())
  endlessly(gzip, Buffer.alloc(1_048_576))
}

/** Headers without an end. */
export const headers: RequestListener = ({ socket }) => {
  socket.write('HTTP/1.1 200 OK\r\n')
  endlessly(socket, Buffer.from(`X-Header: ${'x'.repeat(1_000)}\r\n`))
}

/** One text again and again, to every question. */
export const always =
  (body: string, type = 'application/json'): RequestListener =>
  (_, answer) =>
    answer.writeHead(200, { 'content-type': type }).end(body)

/** A text of as many bytes as are wanted, out of a repeated piece. */
export const filled = (
  begin: string,
  piece: (index: number) => string,
  end: string,
  bytes: number,
): string => {
  const pieces: string[] = []
  let size = begin.length + end.length
  for (let index = 0; ; index++) {
    const next = piece(index)
    size += next.length + 1
    if (size > bytes) break
    pieces.push(next)
  }
  return `${begin}${pieces.join(',')}${end}`
}

const MATRIX = '{"status":"success","data":{"resultType":"matrix","result":['

/** Answers to a range of raw samples that are as large as may be, and well formed. */
export const evidence =
  (kind: 'samples' | 'series'): RequestListener =>
  (asked, answer) => {
    const { searchParams } = new URL(asked.url ?? '', 'http://prometheus.test')
    const range = Number(/\[(\d+)ms\]$/.exec(searchParams.get('query') ?? '')?.[1] ?? 0) / 1000
    const to = Number(searchParams.get('time'))
    const count = kind === 'samples' ? 150_000 : 60_000
    const texts = Array.from({ length: count }, (_, index) =>
      kind === 'samples'
        ? `[${(to - range + (range * index) / count).toFixed(3)},"${index}"]`
        : `{"metric":{"instance":"${index}"},"values":[[${to},"${index}"]]}`,
    )
    const body = texts.join(',')
    const series = kind === 'samples' ? `{"metric":{"instance":"a"},"values":[${body}]}` : body
    answer.writeHead(200, JSON_HEAD).end(`${MATRIX}${series}]}}`)
  }

/** An environment whose patterns never end, page by page. */
export const pagesOfPatterns: RequestListener = (asked, answer) => {
  const isList = (asked.url ?? '').includes('deployment-branch-policies')
  const rules = {
    name: 'production',
    protection_rules: [],
    deployment_branch_policy: { custom_branch_policies: true },
  }
  const patterns = { branch_policies: Array.from({ length: 100 }, () => ({ name: 'v*', type: 'tag' })) }
  answer.writeHead(200, JSON_HEAD).end(JSON.stringify(isList ? patterns : rules))
}

/** A listener whose rules never end, page by page, behind a load balancer with both target groups. */
export const pagesOfRules: RequestListener = async (asked, answer) => {
  let body = ''
  for await (const piece of asked) body += piece
  const action = new URLSearchParams(body).get('Action') ?? ''
  const groups = ['blue', 'green'].map(
    (slot) =>
      `<member><TargetGroupName>shop-${slot}</TargetGroupName><TargetGroupArn>arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop-${slot}/73e2d6bc24d8a067</TargetGroupArn></member>`,
  )
  const result =
    action === 'DescribeTargetGroups'
      ? `<TargetGroups>${groups.join('')}</TargetGroups>`
      : '<Rules></Rules><NextMarker>more</NextMarker>'
  answer
    .writeHead(200, { 'content-type': 'text/xml' })
    .end(`<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`)
}
