package com.onekaday.rest.notification;

import com.onekaday.push.SubscriptionView;
import java.util.List;

/**
 * What a browser needs to be told things, and which ones are.
 *
 * @param publicKey for its {@code applicationServerKey}, base64url
 */
public record PushBody(String publicKey, List<SubscriptionView> subscriptions) {}
