/**
 * Stands in for `@octokit/plugin-rest-endpoint-methods` (85 KB): a method for each of GitHub's thousand routes. We ask
 * by route, `octokit.request('GET /repos/{owner}/{repo}')`, so none of them is called.
 */
export const restEndpointMethods = () => ({})
export const legacyRestEndpointMethods = restEndpointMethods
