#!/usr/bin/python3
"""Values by scikit-learn (Debian's python3-sklearn) for the tests of the Microsoft.ML drop-in: writes fixtures.json beside itself."""
import gzip
import json
import os

import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import davies_bouldin_score, log_loss, normalized_mutual_info_score, roc_auc_score

here = os.path.dirname(os.path.abspath(__file__))
data = os.path.join(here, "../../../datasets")


def rows(name):
    with gzip.open(os.path.join(data, name + ".csv.gz"), "rt") as lines:
        return [line.strip().split(",") for line in lines if line.strip()]


mails = [row for row in rows("spambase") if row[-1] in ("spam", "nonspam", "ham")]
x = np.array([[float(value) for value in row[:-1]] for row in mails])
y = np.array([row[-1] == "spam" for row in mails])
digits = np.array([[float(value) for value in row] for row in rows("digits") if row[0].lstrip("-").isdigit()])
pixels, numbers = digits[:, :-1], digits[:, -1].astype(int)
scaled = x / np.abs(x).max(axis=0)
result = {}

# The sum of the losses + l2 / 2 |w|^2 + l1 |w|; scikit-learn's C counts the other way round.
ridge = LogisticRegression(C=1.0, penalty="l2", tol=1e-10, max_iter=100000).fit(scaled, y)
result["ridge"] = {"weights": ridge.coef_[0].tolist(), "bias": float(ridge.intercept_[0])}
elastic = LogisticRegression(C=0.5, penalty="elasticnet", l1_ratio=0.5, solver="saga", tol=1e-9, max_iter=200000, random_state=0).fit(scaled, y)
result["elastic"] = {"weights": elastic.coef_[0].tolist(), "bias": float(elastic.intercept_[0])}
softmax = LogisticRegression(C=1.0, penalty="l2", tol=1e-9, max_iter=100000, multi_class="multinomial").fit(pixels / 16, numbers)
result["softmax"] = {"probabilities": softmax.predict_proba(pixels[:5] / 16).tolist(), "logLoss": float(log_loss(numbers, softmax.predict_proba(pixels / 16)))}

pca = PCA(3, svd_solver="full").fit(pixels)
signs = [float(np.sign(axis[np.argmax(np.abs(axis))])) for axis in pca.components_]
result["pca"] = {"variances": pca.explained_variance_.tolist(), "first": (pca.transform(pixels[:1])[0] * signs).tolist()}
means = [KMeans(10, n_init=1, random_state=seed).fit(pixels) for seed in range(20)]
result["kmeans"] = {"distances": [float(model.inertia_ / len(pixels)) for model in means]}

generator = np.random.default_rng(5)
scores = np.round(generator.normal(size=400), 1)
labels = generator.random(400) < 1 / (1 + np.exp(-2 * scores - 0.5))
probabilities = 1 / (1 + np.exp(-scores))
clusters, groups = generator.integers(0, 4, 300), generator.integers(0, 3, 300)
points = generator.normal(size=(300, 2)) + clusters[:, None]
result["metrics"] = {
    "scores": scores.tolist(), "labels": labels.tolist(), "auc": float(roc_auc_score(labels, scores)),
    "logLoss": float(log_loss(labels, probabilities) / np.log(2)),
    "clusters": clusters.tolist(), "groups": groups.tolist(), "points": points.tolist(), "daviesBouldin": float(davies_bouldin_score(points, clusters)),
    "mutualInformation": float(normalized_mutual_info_score(groups, clusters, average_method="min")),
}

with open(os.path.join(here, "fixtures.json"), "w") as file:
    json.dump(result, file)
    file.write("\n")
