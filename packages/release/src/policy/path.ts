/** Where a repository keeps its policy. The path is ours alone: a caller that could name it would choose its judge. */
export const POLICY_PATH = '.github/greenlight-policy.yml'
