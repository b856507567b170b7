"""What the post, the scanner and the fax do to a sheet. Every effect is seeded."""

import cv2
import numpy as np


def skew(image, degrees):
    h, w = image.shape[:2]
    m = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1)
    return cv2.warpAffine(image, m, (w, h), flags=cv2.INTER_CUBIC, borderValue=(255, 255, 255))


def turn(image, degrees):
    return np.ascontiguousarray(np.rot90(image, k=-degrees // 90))


def noise(image, sigma, rng):
    return np.clip(image.astype(np.float32) + rng.normal(0, sigma, image.shape), 0, 255).astype(np.uint8)


def blur(image, sigma):
    return cv2.GaussianBlur(image, (0, 0), sigma)


def faint(image, level):
    return (255 - (255 - image.astype(np.float32)) * level).astype(np.uint8)


def shade(image, depth):
    h, w = image.shape[:2]
    ramp = 1 - depth * np.linspace(0, 1, w)[None, :, None] * np.linspace(0.3, 1, h)[:, None, None]
    return (image * ramp).astype(np.uint8)


def scale(image, factor):
    return cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def fold(image, at):
    out = image.astype(np.float32)
    h = image.shape[0]
    y = int(h * at)
    for offset in range(-6, 7):
        if 0 <= y + offset < h:
            out[y + offset] = np.clip(out[y + offset] * (0.82 + abs(offset) * 0.028), 0, 255)
    return out.astype(np.uint8)


def fax(image):
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    gray = cv2.GaussianBlur(gray, (0, 0), 0.8)
    return np.where(gray > 165, 255, 0).astype(np.uint8)


def stamp(image, picture, at, degrees=0):
    """Multiplies a stamp (dark on white) onto the sheet at a fraction of its size."""
    h, w = picture.shape[:2]
    m = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1)
    picture = cv2.warpAffine(picture, m, (w, h), borderValue=(255, 255, 255))
    y, x = int(image.shape[0] * at[1]), int(image.shape[1] * at[0])
    h, w = min(h, image.shape[0] - y), min(w, image.shape[1] - x)
    area = image[y:y + h, x:x + w].astype(np.float32) * picture[:h, :w].astype(np.float32) / 255
    image[y:y + h, x:x + w] = area.astype(np.uint8)
    return image
