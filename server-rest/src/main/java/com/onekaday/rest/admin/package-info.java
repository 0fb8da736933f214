/** What administrators see and do over HTTP. Shows nothing of anybody's books, and only to people who signed in: no token is an administrator. */
@NullMarked
package com.onekaday.rest.admin;

import org.jspecify.annotations.NullMarked;
