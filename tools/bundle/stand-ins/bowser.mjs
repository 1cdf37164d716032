/** Stands in for the package `bowser` (60 KB), which the AWS SDK loads in browsers only. */
throw new Error('bowser is left out of this bundle: it serves browsers')
