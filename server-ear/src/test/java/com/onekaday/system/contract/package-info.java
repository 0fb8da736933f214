/** Holds the product to its published OpenAPI document: whatever a test asks it, the answer must be one described there. */
@NullMarked
package com.onekaday.system.contract;

import org.jspecify.annotations.NullMarked;
