// What stands here is never served: test/harness/shared-page.mjs puts the files that share a page in its place.
