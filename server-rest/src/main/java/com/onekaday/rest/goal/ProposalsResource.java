package com.onekaday.rest.goal;

import com.onekaday.account.Caller;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.error.Refusal;
import com.onekaday.goal.NewProposal;
import com.onekaday.goal.ProgressService;
import com.onekaday.goal.ProposalView;
import com.onekaday.rest.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Amounts that would suit a goal. */
@Path("api/goals/proposals")
@RequestScoped
@RolesAllowed("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {

    @Inject
    ProgressService progress;

    @Inject
    Caller caller;

    @GET
    public ProposalView propose(@Context UriInfo uri) {
        var parameters = new Parameters(uri);
        var period = parameters.choice("period", GoalPeriod.class);
        if (period == null) {
            throw Refusal.badParameter("period", "Say which period the goal is for, like period=monthly");
        }
        return propose(new NewProposal(
                period,
                parameters.date("start"),
                parameters.date("target_date"),
                parameters.text("source"),
                parameters.currency("currency")));
    }

    /** What would be invalid in a goal is a bad parameter here. */
    private ProposalView propose(NewProposal wish) {
        try {
            return progress.propose(caller, wish);
        } catch (Refusal refusal) {
            throw refusal.faults().stream()
                    .findFirst()
                    .map(fault -> Refusal.badParameter(fault.pointer().substring(1), fault.detail()))
                    .orElse(refusal);
        }
    }
}
